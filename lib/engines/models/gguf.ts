import { EngineFailure } from '../engine.ts'

/** The four bytes that every model file of llama.cpp's begins with. https://github.com/ggml-org/ggml/blob/master/docs/gguf.md */
const magic = [0x47, 0x47, 0x55, 0x46]

/**
 * The same bytes, unless they do not begin as a model file does.
 * @param what names the file in the sentence
 * @throws EngineFailure from the stream
 */
export async function* ensureGguf(bytes: AsyncIterable<Uint8Array>, what: string): AsyncGenerator<Uint8Array> {
  let beginning = new Uint8Array()
  for await (const chunk of bytes) {
    if (beginning.length < magic.length) {
      beginning = new Uint8Array([...beginning, ...chunk.subarray(0, magic.length)])
      if (beginning.some((byte, at) => at < magic.length && byte !== magic[at])) throw isNone(what)
    }
    yield chunk
  }
  if (beginning.length < magic.length) throw isNone(what)
}

function isNone(what: string): EngineFailure {
  return new EngineFailure(`${what} is no model file: choose one in the format GGUF, whose name ends in .gguf.`)
}
