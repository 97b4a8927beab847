"""The keys of the weekly review, and of the plan it ends with."""

from textual.binding import BindingType

from nurture.tui.keys.binding import key

REVIEW: list[BindingType] = [
    key(
        "review.next",
        "enter,n,right",
        "next",
        "Next",
        "Go on to the next person, at the end to the plan.",
        show=True,
    ),
    key("review.previous", "k,left,backspace", "previous", "Before", "Go back to the person before.", show=True),
    key(
        "review.mark",
        "space",
        "mark",
        "This week",
        "Plan the person for this week, or no longer; a promise: it is kept.",
    ),
    key(
        "review.plan", "plus", "plan", "Plan", "Plan the person for this week, or no longer; also with a promise."
    ),
    key("review.let_go", "L", "let_go", "Let go", "Let a promise go, or close what was to be asked after."),
    key("review.fact", "f", "add_fact", "Fact", "Note something they told you."),
    key("review.promise", "p", "add_promise", "Promise", "Note what you promised them, or they you."),
    key("review.thread", "w", "add_thread", "What goes on", "Note something going on in their life."),
    key("review.person", "v", "view", "View", "Open the person's own room."),
    key(
        "review.chapter",
        "tab",
        "chapter",
        "Chapter",
        "Go on to the next chapter, after the last to the plan.",
        show=True,
    ),
    key("review.end", "G,end", "end", "To the plan", "Go to the plan for the week at once."),
    key("review.anew", "R", "anew", "Anew", "Begin the review anew, with what is true now."),
]

PLAN: list[BindingType] = [
    key("plan.keep", "enter", "keep", "Keep", "Keep the plan: Today follows it day by day.", show=True),
    key(
        "plan.earlier", "left_square_bracket", "move(-1)", "Earlier", "Move the person to a day before.", show=True
    ),
    key("plan.later", "right_square_bracket", "move(1)", "Later", "Move the person to a day after.", show=True),
    key("plan.drop", "space,x", "drop", "Drop", "Take the person out of the plan.", show=True),
    key("plan.person", "v", "view", "View", "Open the person's own room."),
    key("plan.back", "left", "app.back", "Back", "Go back to the last person of the review."),
]
