"""What a kiosk's window needs and knows no Qt: a thread imports it while the first page answers.

Nothing of Qt's may be imported there. Its types are made when they are first asked for, and two
threads that do so at once end the process.
"""

import qrcode  # noqa: F401 - as all that follows

import verification.services.stations  # noqa: F401
