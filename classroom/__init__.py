"""The JD app as a mobile page, for a class with real phones: training only, never a desk."""
