/** Posts by an invented person whose habits are plain: no capitals, no full stop at the end, "u" and "&". */
export const lowPosts: readonly string[] = [
  'did u see the rain & the light over the harbour',
  'bread came out flat again & i ate it all anyway',
  'who left u & me in charge of the plants',
  'u can hear the trams from my bed now',
  'new shoes & both of them hurt',
  'the neighbours are singing & u know i love it',
  'tea first & then i will answer u',
  'i told u the blue one was better',
  'slow morning, loud kettle & a good book',
  'wish u were here for the soup',
  'three buses at once & none of them mine',
  'u would laugh at what i paid for these pears',
  'walked home the long way & saw a fox',
  'do u still have my umbrella',
  'the cat & i have reached an agreement',
  'i think u were right about the paint',
  'found a coin & lost my gloves',
  'what do u call this kind of cloud',
  'early train & nobody talking, perfect',
  'i owe u a coffee & a story',
  'the lamp works if u hit it twice',
  'u missed the best part of the film',
  'snow on the roofs & on my sandwich',
  'i packed everything & forgot the tickets',
]

/** Posts by another invented person: whole sentences with capitals and full stops. */
export const highPosts: readonly string[] = [
  'The ferry was late, and nobody seemed to mind.',
  'I have planted beans along the south wall.',
  'You should read her second novel before the first.',
  'We repaired the gate, and it still squeaks.',
  'Our choir sings on Thursday evenings.',
  'I do not understand the new timetable.',
  'The museum has reopened, and you can go in free.',
  'My grandmother kept bees and never wore gloves.',
  'There is a heron on the canal every morning.',
  'You were right about the recipe, and I was wrong.',
  'The library has moved to the old station.',
  'I counted eleven swans and one goose.',
]

/** Posts as a file of JSON lines. */
export function asJsonLines(texts: readonly string[], author?: string): string {
  return texts.map((text, index) => JSON.stringify({ id: `${author}-${index}`, text, author })).join('\n')
}
