/**
 * The F1 of each class that occurs, averaged over those classes.
 * @param counts a table of whole numbers, a row per class that is right, a column per class that was chosen
 * @param classes how many rows and columns it has
 * @returns nothing where only one class occurs
 */
export function macroF1(counts: Int32Array, classes: number): number | undefined {
  let sum = 0
  let occurring = 0
  for (let one = 0; one < classes; one++) {
    let real = 0
    let predicted = 0
    for (let other = 0; other < classes; other++) {
      real += counts[one * classes + other]!
      predicted += counts[other * classes + one]!
    }
    if (real === 0) continue
    occurring++
    sum += (2 * counts[one * classes + one]!) / (real + predicted)
  }
  return occurring < 2 ? undefined : sum / occurring
}
