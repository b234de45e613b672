/** Of the traits and the shape of a profile. A stored profile of another version is rebuilt from its posts. */
export const profileVersion = 4
