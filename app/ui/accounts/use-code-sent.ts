import { useFrame, useQuery } from '#app/ui/page.ts'

/** Of a page that waits for a code: whether it is a demonstration's, and whether the code was sent anew. */
export function useCodeSent() {
  return { demonstration: useFrame()?.demonstration ?? false, anew: useQuery().has('sent') }
}
