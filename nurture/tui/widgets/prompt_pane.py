"""Where a prompt is shown."""

from datetime import date

from textual.widgets import Static

from nurture.tui.prompt_lines import prompt_line
from nurture.tui.prompting import Sight


class PromptPane(Static):
    """The prompt of one person, in a paragraph; the glance shows it in its own way."""

    def show_prompt(self, sight: Sight | None, today: date) -> None:
        """Show this one; nothing while it is still sought, or where nobody is chosen."""
        self.update(prompt_line(sight, today) if sight else "")
