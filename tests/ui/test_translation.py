"""The windows' language where its compiled file is missing."""

from __future__ import annotations

from ui import translation


def test_without_its_file_a_language_falls_back_to_english(qapp, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(translation, "FOLDER", tmp_path)
    shown = translation.Translation(qapp, "zh_CN")
    try:
        assert shown.language == "en"
        assert translation.current_language() == "en"
        assert "zh_CN.qm" in caplog.text
        shown.switch("zh_CN")
        assert caplog.text.count("zh_CN.qm") == 1
    finally:
        shown.close()
