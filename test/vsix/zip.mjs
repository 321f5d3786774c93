// Reads a .vsix (a ZIP archive) with Node's built-ins: names from its central directory, contents
// stored or deflated. Enough for what vsce writes; ZIP64 and encryption are refused.
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;

/** All files of an archive: a map from path to content, in the archive's order. */
export function readZip(bytes) {
  const files = new Map();
  const end = endOfDirectory(bytes);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('Not a ZIP directory entry.');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (!name.endsWith('/')) files.set(name, content(bytes, at, name));
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

function endOfDirectory(bytes) {
  for (let at = bytes.length - END_SIZE; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new Error('Not a ZIP archive.');
}

function content(bytes, entry, name) {
  const method = bytes.readUInt16LE(entry + 10);
  const size = bytes.readUInt32LE(entry + 20);
  const header = bytes.readUInt32LE(entry + 42);
  // The name and extra field of the local header may differ in length from the directory's.
  const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed;
  if (method === 8) return inflateRawSync(packed);
  throw new Error(`${name} is packed in a way (${method}) that this reader does not know.`);
}
