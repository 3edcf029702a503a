"""The class's address as a QR code, for a projector."""

from __future__ import annotations

import qrcode


def address_code(address: str) -> list[list[bool]]:
    """Return its modules by row, True for a dark one, with the quiet zone."""
    symbol = qrcode.QRCode(border=4, error_correction=qrcode.constants.ERROR_CORRECT_M)
    symbol.add_data(address)
    symbol.make(fit=True)
    modules: list[list[bool]] = symbol.get_matrix()
    return modules
