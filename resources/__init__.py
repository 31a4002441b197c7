"""Files shipped with the program: catalogue, fonts, icons, translations and licence texts."""
