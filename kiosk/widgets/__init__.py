"""Parts that several pages of the kiosk show."""
