"""Calendars from and for elsewhere (iCalendar)."""
