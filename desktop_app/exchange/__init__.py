"""Files from and for elsewhere: bytes in, values out, and back."""
