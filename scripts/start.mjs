import { startDatabase } from './database/start-database.mjs'
import { askedToEnd } from './steps/asked-to-end.mjs'
import { buildIfChanged } from './steps/build.mjs'
import { installDependencies } from './steps/dependencies.mjs'
import { greeting } from './steps/greeting.mjs'
import { checkNodeVersion } from './steps/node-version.mjs'
import { prepareDatabase } from './steps/prepare-database.mjs'
import { checkPort, serve } from './steps/serve.mjs'
import { checkSettings, readSettings } from './steps/settings.mjs'
import { explainFailure, step } from './steps/step.mjs'

/** What must be ended again, in the order it was begun. @type {(() => Promise<void>)[]} */
const begun = []
const asked = askedToEnd()

try {
  const failure = await Promise.race([run(), asked])
  if (failure) console.error(`\n${failure}`)
  process.exitCode = failure ? 1 : 0
} catch (error) {
  console.error(`\n${explainFailure(error)}`)
  process.exitCode = 1
}
for (const end of begun.reverse()) await end()
process.exit()

/** @returns {Promise<string>} why the portal stopped by itself */
async function run() {
  await step('Node.js', async () => checkNodeVersion(process.versions.node))
  const { environment, dataFolder, port } = readSettings()
  await step(
    'Port',
    () => checkPort(port),
    () => String(port),
  )
  await step('Dependencies', installDependencies, String)
  await step('Settings', () => checkSettings(environment))
  const database = await step(
    'Database',
    () => startDatabase({ dataFolder, environment }),
    ({ engine, version, passedOver = [] }) => [`${engine} ${version}`, ...passedOver].join('\n  '),
  )
  begun.push(database.release)
  await step('Build', buildIfChanged, String)
  const { uri } = database
  await step(
    'Indexes and first content',
    () => prepareDatabase({ uri, dataFolder, environment }),
    String,
  )
  const complete = { ...environment, MONGODB_URI: uri, ASHAR_DATA: dataFolder }
  const application = await step('Application', () => serve({ environment: complete, port }))
  begun.push(application.stop)
  const address = environment.ASHAR_ADDRESS || `http://localhost:${port}`
  console.log(await greeting({ address, dataFolder }))
  return Promise.race([
    database.lost,
    application.ended.then((how) => `The application ended (${how}): start it again.`),
  ])
}
