/** What went wrong with a request to a server, as far as it is known. */
export type Fault =
  /** No answer came; `code` is the system's, such as ECONNREFUSED, where it tells. */
  | { kind: 'unreachable'; code?: string | undefined }
  /** The key or the texts would go over the internet for everybody to read. */
  | { kind: 'unencrypted' }
  /** Nothing came for so many milliseconds. */
  | { kind: 'silent'; after: number }
  /** More came than any reply has. */
  | { kind: 'endless' }
  | Refusal
  | { kind: 'web page' }
  /** Something else than the protocol's. */
  | { kind: 'gibberish' }
  /** The reply ended before its end. */
  | { kind: 'cut' }

/** The server answered with an error. */
export interface Refusal {
  kind: 'refused'
  /** Of HTTP; missing if it came in the middle of a reply. */
  status?: number | undefined
  /** `context_length_exceeded` … */
  code?: string | undefined
  /** The parameter that it names as the reason. */
  parameter?: string | undefined
  /** All it said, in whatever form. */
  words: string
  /** Where it sends the request instead. */
  movedTo?: string | undefined
  /** After how many milliseconds it may be asked again, and whether that would help at all, where it says so. */
  retryAfter?: number | undefined
  mayRetry?: boolean | undefined
}

/** Carries a fault to where it is told. */
export class ServerFault extends Error {
  override name = 'ServerFault'
  readonly fault: Fault

  constructor(fault: Fault, cause?: unknown) {
    super(`The server is at fault: ${fault.kind}.`, { cause })
    this.fault = fault
  }
}

/** Whether a server that was asked for its models merely has no list of them. */
export function hasNoList({ fault }: ServerFault): boolean {
  return fault.kind === 'gibberish' || (fault.kind === 'refused' && (fault.status === 404 || fault.status === 405))
}
