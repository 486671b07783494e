"""The first start: describe the office, or practise on the sample."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from nsuat_desktop.errors import AppError
from ui.common.buttons import Button, Look
from ui.common.empty_state import EmptyState
from ui.common.errors import show_error

if TYPE_CHECKING:
    from ui.program.session import Session


class FirstSteps(QObject):
    """Asks in the wizard; what was answered becomes the office of the open folder."""

    def __init__(self, session: "Session") -> None:
        super().__init__(session)
        self._session = session

    def ask(self) -> None:
        """Open the wizard over the window."""
        from ui.first_start.wizard import FirstStartWizard

        self._show_waiting()
        self.wizard = FirstStartWizard(
            self._session.window, today=self._session.environment.today()
        )
        self.wizard.completed.connect(self._create)
        self.wizard.sample_chosen.connect(self._session.sample_asked)
        self.wizard.open()

    def _show_waiting(self) -> None:
        """What stands behind the wizard, and after it was put off."""
        again = Button(self.tr("Lập hồ sơ cơ quan"), look=Look.PRIMARY)
        again.clicked.connect(self.ask)
        page = EmptyState(
            "organisation",
            self.tr("Chưa có hồ sơ cơ quan"),
            self.tr("Lập hồ sơ để bắt đầu ghi, hoặc mở đơn vị mẫu để làm quen."),
            again,
        )
        self._session.overview.show_instead(page)

    def _create(self, answers: Mapping[str, Any]) -> None:
        values = dict(answers)
        user_name = str(values.pop("user_name", "") or "")
        try:
            self._session.open_workspace.init_office(values, user_name)
        except AppError as error:
            show_error(self._session.window, error)
            return
        self._session.overview.show_instead(None)
        self._session.begin()
