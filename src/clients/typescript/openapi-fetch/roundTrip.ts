// A note's life, through openapi-fetch with the types of openapi-typescript.
import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import { made } from '../made.js';
import type { components, paths } from './generated/schema.js';

type Schemas = components['schemas'];

const client = createClient<paths>({
  baseUrl: process.env['STUDYGRAPH_URL'] ?? 'http://127.0.0.1:8080',
  headers: { Authorization: `Bearer ${process.env['STUDYGRAPH_KEY'] ?? ''}` },
});

const { slug, other, tag, fields, question: asked, markdown } = made('types');
const path = { slug };

const draft = (explanation: string): Schemas['NoteDraft'] => ({
  ...fields,
  date: '2026-04-06',
  questions: [{ ...asked, correct: ['A'], explanation }],
});

function found<T>(answer: { data?: T; error?: Schemas['Problem'] }): T {
  assert(answer.data !== undefined, answer.error?.detail);
  return answer.data;
}

// Create and read.
const created = await client.POST('/notes', { body: draft('Bits are only ever set.') });
assert.equal(created.response.status, 201);
const etag = created.response.headers.get('ETag');
assert(etag);
const note = found(await client.GET('/notes/{slug}', { params: { path } }));
assert.deepEqual(note, created.data);
assert.equal(note.date, '2026-04-06');
assert.equal(note.category, null);
assert.deepEqual(note.extra, { level: 'beginner', hours: 2 });

// Ingest.
const report = found(
  await client.POST('/ingest', {
    params: { query: { path: 'types/other.md' } },
    headers: { 'Content-Type': 'text/markdown' },
    body: markdown,
    bodySerializer: (text) => text,
  }),
);
assert(typeof report === 'object' && 'created' in report);
assert.equal(report.created, 1);
assert.equal(report.items[0]?.outcome, 'created');
assert.equal(report.note?.slug, other);

// List by parts.
const slugs: string[] = [];
let cursor: string | null = null;
do {
  const page: Schemas['NotePage'] = found(
    await client.GET('/notes', {
      params: {
        query: { tag: [tag], sort: ['-slug'], limit: 1, ...(cursor === null ? {} : { cursor }) },
      },
    }),
  );
  slugs.push(...page.items.map((item) => item.slug));
  cursor = page.next;
} while (cursor !== null);
assert.deepEqual(slugs, [other, slug]);

// Graph and tags.
const around = found(
  await client.GET('/notes/{slug}/related', { params: { path, query: { depth: 2 } } }),
);
assert(around.nodes.some((node) => node.slug === other));
assert(around.nodes.some((node) => !node.exists && node.title === null));
const tags = found(await client.GET('/tags', { params: { query: { prefix: tag } } }));
assert.deepEqual(tags.items.map((item) => item.count), [2]);

// Replace what has not changed, and then what has.
const put = {
  params: { path, header: { 'If-Match': etag } },
  body: draft('A stored element finds its bits.'),
};
assert.equal(found(await client.PUT('/notes/{slug}', put)).revision, 2);
const stale = await client.PUT('/notes/{slug}', put);
assert.equal(stale.response.status, 412);
assert.equal(stale.error?.code, 'stale-note');

// Change one field, look back, and take it back.
const patched = found(
  await client.PATCH('/notes/{slug}', {
    params: { path },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: { category: 'Clients', extra: { hours: null } },
  }),
);
assert.equal(patched.category, 'Clients');
assert.deepEqual(patched.extra, { level: 'beginner' });
const revisions = found(await client.GET('/notes/{slug}/revisions', { params: { path } }));
assert.deepEqual(revisions.items.map((revision) => revision.number), [3, 2, 1]);
const diff = await client.GET('/notes/{slug}/revisions/{number}/diff', {
  params: { path: { slug, number: 2 }, query: { to: 3 } },
  parseAs: 'text',
});
assert.match(found(diff), /^\+category: Clients$/m);
const restored = found(
  await client.POST('/notes/{slug}/revisions/{number}/restore', {
    params: { path: { slug, number: 2 } },
  }),
);
assert.equal(restored.revision, 4);
assert.equal(restored.category, null);

// Find.
const hits = found(
  await client.GET('/search', { params: { query: { q: 'makes client', tag: [tag] } } }),
);
assert.deepEqual(hits.items.map((hit) => hit.note.slug), [slug]);
const backlinks = found(await client.GET('/notes/{slug}/backlinks', { params: { path } }));
assert.deepEqual(backlinks.items.map((link) => link.slug), [other]);
const renaming = found(
  await client.PATCH('/tags/{tag}', {
    params: { path: { tag }, query: { dryRun: true } },
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: { tag: 'another name' },
  }),
);
assert.deepEqual(renaming.notes.map((note) => note.slug), [slug, other]);

// Markdown.
const source = await client.GET('/notes/{slug}', {
  params: { path: { slug: other } },
  headers: { Accept: 'text/markdown' },
  parseAs: 'text',
});
assert.equal(found(source), markdown);
const start = await client.POST('/templates/{name}', {
  params: { path: { name: 'flashcards' } },
  body: { title: 'Hash Tables' },
  parseAs: 'text',
});
assert.match(found(start), /^# Hash Tables$/m);

// Quiz.
const question = found(await client.GET('/quizzes/{slug}', { params: { path } })).questions[0];
assert(question);
assert.equal(question.correct, undefined);
const keys = await client.GET('/quizzes/{slug}', { params: { path, query: { keys: true } } });
assert.deepEqual(found(keys).questions[0]?.correct, ['A']);
const grade = found(
  await client.POST('/quizzes/{slug}/grade', {
    params: { path },
    body: { answers: [{ question: question.id, selected: ['A'] }] },
  }),
);
assert.equal(grade.score, 1);
assert.equal(grade.results[0]?.outcome, 'correct');

// Attempt.
const started = found(
  await client.POST('/attempts', { body: { quiz: slug, mode: 'exam', learner: 'types' } }),
);
const drawn = started.questions[0];
assert(drawn);
assert.equal(drawn.reveal, null);
const right = drawn.options.find((option) => option.text === asked.options[0]);
assert(right);
const answered = await client.PUT('/attempts/{id}/answers/{question}', {
  params: { path: { id: started.id, question: drawn.id } },
  body: { selected: [right.id] },
});
assert.deepEqual(found(answered).questions[0]?.selected, [right.id]);
const attempt = { params: { path: { id: started.id } } };
const result = found(await client.POST('/attempts/{id}/submit', attempt));
assert.equal(result.fraction, 1);
assert.deepEqual(found(await client.GET('/attempts/{id}/review', attempt)), result);

// Delete.
const deleted = await client.DELETE('/notes/{slug}', { params: { path } });
assert.equal(deleted.response.status, 204);
const gone = await client.GET('/notes/{slug}', { params: { path } });
assert.equal(gone.response.status, 404);
assert.equal(gone.error?.code, 'note-not-found');
assert.deepEqual(gone.error?.errors, []);

// Bring back.
const trash = found(await client.GET('/trash', { params: { query: { limit: 1 } } }));
const trashed = trash.items[0];
assert(trashed);
assert.equal(trashed.slug, slug);
const back = await client.POST('/trash/{id}/restore', { params: { path: { id: trashed.id } } });
assert.equal(found(back).slug, slug);
