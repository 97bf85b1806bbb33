// A note's life, through openapi-generator's client for fetch.
import assert from 'node:assert/strict';
import { made } from '../made.js';
import {
  Configuration,
  GraphApi,
  HistoryApi,
  IngestionApi,
  NotesApi,
  NoteSort,
  ProblemFromJSON,
  QuizzesApi,
  ResponseError,
  SearchApi,
  TagsApi,
  type NoteDraft,
  type Problem,
} from './generated/index.js';

const configuration = new Configuration({
  basePath: process.env['STUDYGRAPH_URL'] ?? 'http://127.0.0.1:8080',
  accessToken: process.env['STUDYGRAPH_KEY'] ?? '',
});
const notes = new NotesApi(configuration);
const ingestion = new IngestionApi(configuration);
const quizzes = new QuizzesApi(configuration);
const history = new HistoryApi(configuration);

const { slug, other, tag, fields, question: asked, markdown } = made('fetch');

const draft = (explanation: string): NoteDraft => ({
  ...fields,
  date: new Date(2026, 3, 6),
  questions: [{ ...asked, correct: new Set(['A']), explanation }],
});

async function problem(status: number, call: Promise<unknown>): Promise<Problem> {
  const refusal: unknown = await call.then(
    () => assert.fail(`It should be refused with ${status}`),
    (error: unknown) => error,
  );
  assert(refusal instanceof ResponseError, String(refusal));
  assert.equal(refusal.response.status, status);
  return ProblemFromJSON(await refusal.response.json());
}

// Create and read.
const created = await notes.createNoteRaw({ noteDraft: draft('Bits are only ever set.') });
assert.equal(created.raw.status, 201);
const etag = created.raw.headers.get('ETag');
assert(etag);
const note = await notes.getNote({ slug });
assert.deepEqual(note, await created.value());
assert.deepEqual(note.date, new Date(2026, 3, 6));
assert.equal(note.category, null);
assert.deepEqual(note.extra, { level: 'beginner', hours: 2 });

// Ingest.
const report = await ingestion.ingestFiles({ body: markdown, path: 'fetch/other.md' });
assert.equal(report.created, 1);
assert.equal(report.items[0]?.outcome, 'created');
assert.equal(report.note?.slug, other);

// List by parts.
const slugs: string[] = [];
let cursor: string | null = null;
do {
  const page = await notes.listNotes({
    tag: [tag],
    sort: new Set([NoteSort.SLUG_DESCENDING]),
    limit: 1,
    ...(cursor === null ? {} : { cursor }),
  });
  slugs.push(...page.items.map((item) => item.slug));
  cursor = page.next;
} while (cursor !== null);
assert.deepEqual(slugs, [other, slug]);

// Graph and tags.
const around = await new GraphApi(configuration).listRelatedNotes({ slug, depth: 2 });
assert(around.nodes.some((node) => node.slug === other));
assert(around.nodes.some((node) => !node._exists && node.title === null));
const tags = await new TagsApi(configuration).listTags({ prefix: tag });
assert.deepEqual(tags.items.map((item) => item.count), [2]);

// Replace what has not changed, and then what has.
const put = { slug, noteDraft: draft('A stored element finds its bits.'), ifMatch: etag };
assert.equal((await notes.putNote(put)).revision, 2);
assert.equal((await problem(412, notes.putNote(put))).code, 'stale-note');

// Change one field, look back, and take it back.
const patched = await notes.patchNote({
  slug,
  notePatch: { category: 'Clients', extra: { hours: null } },
});
assert.equal(patched.category, 'Clients');
assert.deepEqual(patched.extra, { level: 'beginner' });
const revisions = await history.listRevisions({ slug });
assert.deepEqual(revisions.items.map((revision) => revision.number), [3, 2, 1]);
const diff = await history.compareRevisions({ slug, number: 2, to: 3 });
assert.match(diff, /^\+category: Clients$/m);
const restored = await history.restoreRevision({ slug, number: 2 });
assert.equal(restored.revision, 4);
assert.equal(restored.category, null);

// Find.
const hits = await new SearchApi(configuration).searchNotes({ q: 'makes client', tag: [tag] });
assert.deepEqual(hits.items.map((hit) => hit.note.slug), [slug]);
const backlinks = await new GraphApi(configuration).listBacklinks({ slug });
assert.deepEqual(backlinks.items.map((link) => link.slug), [other]);
const renaming = await new TagsApi(configuration).renameTag({
  tag,
  dryRun: true,
  tagPatch: { tag: 'another name' },
});
assert.deepEqual(renaming.notes.map((note) => note.slug), [slug, other]);

// Markdown.
const source = await notes.getNoteRaw({ slug: other }, async ({ init }) => ({
  headers: { ...init.headers, Accept: 'text/markdown' },
}));
assert.equal(await source.raw.text(), markdown);
const start = await ingestion.fillTemplate({
  name: 'flashcards',
  templateDraft: { title: 'Hash Tables' },
});
assert.match(start, /^# Hash Tables$/m);

// Quiz.
const question = (await quizzes.getQuiz({ slug })).questions[0];
assert(question);
assert.equal(question.correct, undefined);
const withKey = (await quizzes.getQuiz({ slug, keys: true })).questions[0];
assert.deepEqual(withKey?.correct, ['A']);
const grade = await quizzes.gradeSubmission({
  slug,
  submission: { answers: [{ question: question.id, selected: ['A'] }] },
});
assert.equal(grade.score, 1);
assert.equal(grade.results[0]?.outcome, 'correct');

// Attempt.
const started = await quizzes.startAttempt({
  attemptDraft: { quiz: slug, mode: 'exam', learner: 'fetch' },
});
const drawn = started.questions[0];
assert(drawn);
assert.equal(drawn.reveal, null);
const right = drawn.options.find((option) => option.text === asked.options[0]);
assert(right);
const answered = await quizzes.putAnswer({
  id: started.id,
  question: drawn.id,
  attemptAnswer: { selected: [right.id] },
});
assert.deepEqual(answered.questions[0]?.selected, [right.id]);
const result = await quizzes.submitAttempt({ id: started.id });
assert.equal(result.fraction, 1);
assert.deepEqual(await quizzes.reviewAttempt({ id: started.id }), result);

// Delete.
await notes.deleteNote({ slug });
const gone = await problem(404, notes.getNote({ slug }));
assert.equal(gone.code, 'note-not-found');
assert.deepEqual(gone.errors, []);

// Bring back.
const trashed = (await history.listTrash({ limit: 1 })).items[0];
assert(trashed);
assert.equal(trashed.slug, slug);
assert.equal((await history.restoreNote({ id: trashed.id })).slug, slug);
