"""The kiosk window: the visitor chooses an account, shows the QR code, sees the outcome."""
