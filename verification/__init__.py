"""The Qt-free core that the kiosk window and the phone window share: domain, services, store."""

VERSION = "0.3.0"
