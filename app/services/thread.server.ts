import { type ChildProcess, fork } from 'node:child_process'
import { type ResourceLimits, Worker } from 'node:worker_threads'

type Thread = {
  /** Its name beside the bundle, as `vite.config.ts` builds it. */
  name: string
  /** Its source, for where nothing was built. */
  source: URL
  data: unknown
  /** A thread that needs more memory is ended with an error. */
  limits?: ResourceLimits
}

/**
 * Starts a thread, so that what takes long does not hold up anybody's page. In a build it is a file beside the bundle;
 * without one it is its source, read through tsx.
 */
export function startThread({ name, source, data, limits }: Thread): Worker {
  const options = { workerData: data, ...(limits ? { resourceLimits: limits } : {}) }
  if (import.meta.env?.PROD)
    return new Worker(new URL(/* @vite-ignore */ `./${name}.js`, import.meta.url), options)
  const script = `import('tsx/esm/api').then(({ register }) => { register(); return import('${source.href}') })`
  return new Worker(script, { ...options, eval: true })
}

/**
 * Starts a process, for what may fall without taking the server along or has to stand back behind it. It is told nothing
 * of the server's settings and ends with it.
 */
export function startProcess({ name, source }: Pick<Thread, 'name' | 'source'>): ChildProcess {
  const built = import.meta.env?.PROD ?? false
  const file = built ? new URL(/* @vite-ignore */ `./${name}.js`, import.meta.url) : source
  return fork(file, [], {
    serialization: 'advanced',
    execArgv: built ? [] : ['--import', 'tsx'],
    env: { NODE_ENV: built ? 'production' : 'development' },
  })
}
