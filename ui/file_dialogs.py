"""Asks a person for a file, in the chosen language: at first in their documents."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QFileInfo, QStandardPaths, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QStyle, QWidget

from ui.file_names import path_of, qt_name
from ui.restyling import style_of

#: Of the window that a dialog is opened in, its width and height.
_SHARE = 0.8
#: A window's property: where a file was chosen last in it.
_LAST_FOLDER = "lastFolder"

Chosen = Callable[[Path], None]


def documents_folder() -> Path:
    """Return the person's documents, or their home where there is no such folder."""
    for kind in (
        QStandardPaths.StandardLocation.DocumentsLocation,
        QStandardPaths.StandardLocation.HomeLocation,
    ):
        folder = path_of(QStandardPaths.writableLocation(kind))
        if folder.is_dir():
            return folder
    return path_of(QDir.rootPath())


def dated_name(name: str, ending: str, now: datetime) -> str:
    """Return a file name such as ``sessions-2026-11-25-1430.csv``, in local time."""
    return f"{name}-{now.astimezone():%Y-%m-%d-%H%M}.{ending}"


def ask_to_save(
    parent: QWidget, title: str, name: str, kind: str, chosen: Chosen, folder: Path | None = None
) -> None:
    """Ask where to save; call *chosen* unless the dialog is cancelled or taken away.

    *kind* describes the files, such as ``Tables (*.csv)``; "" for any, ``;;`` between several. The
    dialog begins in *folder*, or in the person's documents.
    """
    dialog = _dialog(parent, title, kind, folder)
    dialog.filterSelected.connect(partial(_rename, dialog))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    _open(parent.window(), dialog, chosen)


def ask_to_open(
    parent: QWidget, title: str, kind: str, chosen: Chosen, folder: Path | None = None
) -> None:
    """Ask for an existing file, as :func:`ask_to_save` does."""
    dialog = _dialog(parent, title, kind, folder)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(parent.window(), dialog, chosen)


class _Icons(QFileIconProvider):
    """Icons by kind alone: Qt's own open each file of the folder to see what is in it.

    One of them may be the database, which would lose its locks by that (:mod:`.open_files`). Asked
    from a thread of Qt's.
    """

    def __init__(self, style: QStyle) -> None:
        super().__init__()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)

    def icon(self, of: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        """Return a folder or a sheet of paper."""
        if isinstance(of, QFileInfo):
            return self._folder if of.isDir() else self._file
        return super().icon(of)

    def type(self, info: QFileInfo) -> str:
        """Return the ending of the name."""
        return info.suffix()


def _dialog(parent: QWidget, title: str, kind: str, folder: Path | None) -> QFileDialog:
    last = path_of(parent.window().property(_LAST_FOLDER) or "")
    usual = folder if folder is not None and folder.is_dir() else documents_folder()
    begin = last if last.is_absolute() and last.is_dir() else usual
    dialog = QFileDialog(parent, title, qt_name(begin), kind)
    dialog.setObjectName("fileDialog")
    # Qt's own speaks the chosen language, which the computer's would not, and can be taken away.
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    icons = _Icons(style_of(dialog))
    dialog.setIconProvider(icons)
    dialog.setProperty("icons", icons)  # the dialog does not own them
    # What Qt's own translation leaves in English.
    translate = QCoreApplication.translate
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, translate("Saving", "Folder:"))
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, translate("Saving", "Kind of file:"))
    dialog.resize(parent.window().size() * _SHARE)
    return dialog


def _rename(dialog: QFileDialog, kind: str) -> None:
    """Let the file's name end as its kind does."""
    found = re.search(r"\*(\.\w+)", kind)
    if found is not None:
        dialog.setDefaultSuffix(found[1])
        (name,) = dialog.selectedFiles()
        dialog.selectFile(Path(name).with_suffix(found[1]).name)


def _open(window: QWidget, dialog: QFileDialog, chosen: Chosen) -> None:
    def select(name: str) -> None:
        path = path_of(name)
        window.setProperty(_LAST_FOLDER, qt_name(path.parent))
        chosen(path)

    dialog.fileSelected.connect(select)
    # Not exec(): nothing may wait within a page that is left meanwhile.
    dialog.open()
