package io.studygraph.document;

import java.util.List;

/** The questions of a body, and what must be concealed of it. */
record Scan(List<QuestionBlock> questions, Concealment concealed) {}
