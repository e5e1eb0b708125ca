// What a text reached: its kind, the shapes of its tree, the rules it fired and the reasons of what was decided.
import type { Examined } from '../support/invariants.js'
import { nodesOf } from '../support/invariants.js'

/** Small numbers tell apart, large ones by their magnitude. */
const magnitude = (count: number): string => String(count < 4 ? count : 4 + Math.floor(Math.log2(count)))

/** The features of what was read, each a short name. */
export function territoryOf({ tree, record }: Examined): Set<string> {
  const features = new Set<string>()
  if (tree === null) return features
  const { messages, sessionYearSource } = tree.data
  const counts = new Map<string, number>()
  features.add(`${tree.kind} ${tree.chamber ?? ''} ${sessionYearSource ?? ''}`)
  for (const node of nodesOf(tree)) {
    if (!('children' in node)) continue
    node.children.forEach((child, index) => {
      const name = `${node.type}>${node.children[index - 1]?.type ?? ''}>${child.type}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
    if (node.type === 'reference') features.add(`reference ${node.scheme}`)
    else if (node.type === 'heading') features.add(`heading ${node.depth}`)
    else if (node.type === 'part') features.add(`part ${node.role}`)
    else if (node.type === 'paragraph') for (const seam of node.data?.seams ?? []) features.add(`seam ${seam.cues.map(({ cue }) => cue).join()}`)
    else if (node.type === 'exchange') {
      for (const { cue } of [...(node.data.border?.cues ?? []), ...(node.data.pairing?.cues ?? [])]) features.add(`cue ${cue}`)
      features.add(`sure ${Math.round(node.data.confidence * 10)}`)
    }
  }
  for (const [name, count] of counts) features.add(`${name} ${magnitude(count)}`)
  const fired = new Map<string, number>()
  for (const { ruleId } of messages) fired.set(ruleId, (fired.get(ruleId) ?? 0) + 1)
  for (const [rule, count] of fired) features.add(`${rule} ${magnitude(count)}`)
  features.add([...fired.keys()].sort().join())
  for (const { evidence } of record?.crossReferences ?? []) features.add(`crossReference ${evidence.join()}`)
  return features
}
