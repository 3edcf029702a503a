"""What a class did, as a table for a spreadsheet and as a page to be printed."""

from __future__ import annotations

import csv
import html
import io
import re
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from demonstration.trainer.trainees import Run, Trainees
from ui.theme import LIGHT
from ui.translation import current_language
from verification.domain.placeholders import fill
from verification.services.export import inert


def heading_of(column: str) -> str:
    """Return what a column of the table of runs is called."""
    return {
        "trainee": QCoreApplication.translate("TraineeReports", "Trainee"),
        "drill": QCoreApplication.translate("TraineeReports", "Drill"),
        "date": QCoreApplication.translate("TraineeReports", "Date"),
        "right": QCoreApplication.translate("TraineeReports", "Right"),
        "of": QCoreApplication.translate("TraineeReports", "Of"),
        "seconds": QCoreApplication.translate("TraineeReports", "Seconds"),
        "seed": QCoreApplication.translate("TraineeReports", "Seed"),
        "practice": QCoreApplication.translate("TraineeReports", "Practice"),
    }[column]


COLUMNS = ("trainee", "drill", "date", "right", "of", "seconds", "seed", "practice")


def cells_of(run: Run) -> tuple[str, ...]:
    """Return a run's cells, in the order of :data:`COLUMNS`."""
    practice = QCoreApplication.translate("TraineeReports", "yes") if run.practice else ""
    return (
        run.trainee,
        title_of(run),
        f"{run.at.astimezone():%Y-%m-%d %H:%M}",
        str(run.right),
        str(run.total),
        str(run.seconds),
        str(run.seed),
        practice,
    )


def title_of(run: Run) -> str:
    """Return the drill's title in the present language."""
    return run.title.get(current_language()) or run.title.get("en", run.scenario)


def short_title(title: str) -> str:
    """Return a title without the word that all drills begin with."""
    rest = re.sub(r"^(Drill: |演练：|演練：)", "", title)
    return rest[:1].upper() + rest[1:]


def runs_csv(trainees: Trainees) -> bytes:
    """Return every run, trainee by trainee, for a spreadsheet; it opens in Excel in China, too."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(map(heading_of, COLUMNS))
    for name in trainees.names:
        for run in trainees.runs_of(name):
            writer.writerow(map(inert, cells_of(run)))
    return text.getvalue().encode("utf-8-sig")


def score_of(runs: tuple[Run, ...]) -> str:
    """Return the newest of some runs, "3/4", and how many there were."""
    if not runs:
        return "–"
    newest = f"{runs[-1].right}/{runs[-1].total}"
    return newest if len(runs) == 1 else f"{newest} ({len(runs)})"


def class_page(trainees: Trainees, now: datetime) -> str:
    """Return one page: a row for each trainee, a column for each drill."""
    language = current_language().replace("_", "-")
    title = QCoreApplication.translate("TraineeReports", "Results of the class")
    drills = trainees.scenarios()
    heads = "".join(
        f"<th>{html.escape(short_title(one.get(current_language()) or one['en']))}</th>"
        for one in drills.values()
    )
    rows = []
    for name in trainees.names:
        cells = "".join(
            f"<td align='center'>{score_of(trainees.runs_of(name, drill))}</td>" for drill in drills
        )
        rows.append(f"<tr><td>{html.escape(name)}</td>{cells}</tr>")
    note = QCoreApplication.translate(
        "TraineeReports", "Right answers of the newest run; in brackets, how many runs there were."
    )
    printed = fill(
        QCoreApplication.translate("TraineeReports", "Printed %1"),
        f"{now.astimezone():%Y-%m-%d %H:%M}",
    )
    style = (
        f"@page{{size:A4 landscape;margin:15mm}}body{{font:15px/1.4 sans-serif;color:{LIGHT.text};"
        f"margin:2em auto;max-width:1200px;padding:0 1em}}table{{border-collapse:collapse;"
        f"width:100%}}th,td{{border:1px solid {LIGHT.line};padding:6px 8px}}"
        f"th{{background:{LIGHT.page};font-weight:bold}}tr{{break-inside:avoid}}"
    )
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{style}</style></head><body><h1>{title}</h1><p>{printed}</p>"
        f"<table border='1' cellspacing='0' cellpadding='6' width='100%'>"
        f"<tr><th>{heading_of('trainee')}</th>{heads}</tr>{''.join(rows)}</table>"
        f"<p>{note}</p></body></html>\n"
    )


def file_part(name: str) -> str:
    """Return a name as a part of a file's name."""
    return re.sub(r"[^\w]+", "-", name).strip("-")[:60]
