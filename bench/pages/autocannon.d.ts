/** The part of autocannon that we use; it has no types of its own. */
declare module 'autocannon' {
  type Sent = { path: string; headers: Record<string, string> }
  type Options = {
    url: string
    connections: number
    /** Seconds. */
    duration?: number
    /** Requests altogether; goes before the duration. */
    amount?: number
    headers: Record<string, string>
    requests: { setupRequest: (request: Sent) => Sent }[]
  }
  type Result = { '2xx': number; non2xx: number; errors: number; duration: number }
  export default function autocannon(options: Options): Promise<Result>
}
