"""Tables from elsewhere: CSV and spreadsheets, their headings, and what their rows say."""
