import { spawn } from 'node:child_process'
import { inProject, projectFolder } from './project.mjs'

/*
 * npm run test:node -- 24: all tests on another Node.js, brought by npm for this run and kept in its cache.
 * npm run test:node -- 24 unit: the tests of one project only.
 */

const [version = '', project] = process.argv.slice(2)
if (!/^\d+(\.\d+){0,2}$/.test(version)) {
  console.error('Which Node.js? For example: npm run test:node -- 24')
  process.exit(2)
}

const tests = project
  ? [inProject('node_modules/vitest/vitest.mjs'), 'run', '--project', project]
  : [inProject('scripts/test.mjs')]
// The package for this system alone: the one named `node` fetches it by a script that npm may be told not to run.
const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const brought = ['exec', '--yes', `--package=node-${system}@${version}`, '--', 'node']
const npm = spawn('npm', [...brought, ...tests], { cwd: projectFolder, stdio: 'inherit' })
npm.once('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
npm.once('exit', (code) => process.exit(code ?? 1))
