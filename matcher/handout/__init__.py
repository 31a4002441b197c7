"""The sheet a person takes home: from data to a document that can be read, heard and printed."""
