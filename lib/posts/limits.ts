/** The longest that the parts of a post may be, in UTF-16 units. Apart from the schema, which content scripts do not load. */
export const longest = { id: 500, author: 300, text: 100_000 } as const
