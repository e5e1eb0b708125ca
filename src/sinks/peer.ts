import { codeOf, FileError } from '../files/errors.js'
import { manifest } from '../files/manifest.js'

/**
 * Loads a package that is not installed with this one.
 *
 * @param name the package, as told to who lacks it
 * @param load imports it
 * @param use what it is needed for
 * @throws FileError that says how to install it
 */
export const loadPeer = async <Module>(name: string, load: () => Promise<Module>, use: string): Promise<Module> => {
  try {
    return await load()
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new FileError('kamerstuk', `${use} needs the package ${name}, which is not installed: npm install "${name}@${manifest.peerDependencies[name] ?? '*'}"`, error)
  }
}
