/** What is taken away from a result: links, packs, what verifying says, snippets, citations. */
export const takeAway = {
  'link.path': 'link',
  'link.expect.link': 'a Hashfall link: an address with #s= or #id=, or the text behind #s=',
  'link.expect.format': 'link format {format}',
  'link.got.format': '{version}; it may come from a newer Hashfall',
  'link.expect.size': 'a link of at most {limit} characters',
  'link.expect.inside': 'a scenario of at most {limit} characters inside the link',
  'link.got.more': 'more',
  'link.expect.whole': 'a link as it was made',
  'link.got.broken': 'one that was cut or altered on its way; copy it again from where it came',
} as const;
