import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/**
 * The checksum of bytes of any length, in hexadecimal digits.
 * @param onBytes is told how many were read
 * @throws the signal's reason
 */
export async function sha256Of(content: Blob, signal: AbortSignal, onBytes: (bytes: number) => void): Promise<string> {
  const hash = sha256.create()
  let bytes = 0
  for await (const chunk of content.stream()) {
    signal.throwIfAborted()
    hash.update(chunk)
    bytes += chunk.byteLength
    onBytes(bytes)
  }
  return bytesToHex(hash.digest())
}
