package io.studygraph.note;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A state of a note in JSON. */
record RevisionView(@JsonUnwrapped RevisionSummary revision, String markdown, NoteView note) {}
