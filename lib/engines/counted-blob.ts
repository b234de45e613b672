/** The same bytes; `onProgress` is told, 0 to 1, how much of them was read by slices or as a stream. */
export function countedBlob(blob: Blob, onProgress: (progress: number) => void): Blob {
  let read = 0
  let shown = 0
  const count = (bytes: number) => {
    read += bytes
    const progress = Math.min(1, read / blob.size)
    // Some parts are read twice.
    if (progress - shown < 0.01 && (progress < 1 || shown === 1)) return
    shown = progress
    onProgress(progress)
  }
  return Object.defineProperties(blob.slice(), {
    slice: {
      value: (start = 0, end = blob.size, type?: string) => {
        count(Math.max(0, Math.min(end, blob.size) - start))
        return blob.slice(start, end, type)
      },
    },
    stream: {
      value: () =>
        blob.stream().pipeThrough(
          new TransformStream<Uint8Array, Uint8Array>({
            transform(chunk, controller) {
              count(chunk.byteLength)
              controller.enqueue(chunk)
            },
          }),
        ),
    },
  })
}
