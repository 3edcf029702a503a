"""What the windows and the command line may ask; each call is a short transaction."""
