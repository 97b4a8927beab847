"""What the history of two people shows by itself: how often they talk, how that went over time, who begins.

Everything stands on the days of real exchanges (R2) and is said in round words; nothing here is a score, and what
it comes to is offered, never imposed. `learned.learn` is the whole of it for one person.
"""
