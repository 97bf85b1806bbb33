/** The notes that a round trip makes: one from its write form, and one that links to it. */
export function made(client: string) {
  const slug = `${client}-client`;
  const other = `${client}-other`;
  const tag = `${client} round trip`;
  return {
    slug,
    other,
    tag,
    fields: {
      title: 'A Note of a Client',
      slug,
      tags: [tag],
      related: ['not-written-yet'],
      extra: { level: 'beginner', hours: 2 },
      sections: { summary: 'A note that a client makes.' },
    },
    question: {
      prompt: 'What does a Bloom filter never do?',
      options: ['Call a stored element absent', 'Call an absent one present'],
    },
    markdown: `---
title: Another
slug: ${other}
tags: [${tag}]
---

# Another

## Summary

It links to [[${slug}]].
`,
  };
}
