/** Words that are spelled with a digit for its sound: they are no numbers. Compiled for this project. */
export const digitWords: ReadonlySet<string> = new Set(
  `2day 2moro 2morrow 2mrw 2nite 2night 2gether 4ever 4eva 4get 4got b4 gr8 h8 h8s l8 l8r m8 m8s str8 w8 every1 some1 sum1 any1 ne1`.split(
    ' ',
  ),
)
