"""The pages of the kiosk, one at a time on its screen."""
