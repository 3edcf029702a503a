"""The Qt-free core that the kiosk window and the phone window share: domain, services, store."""
