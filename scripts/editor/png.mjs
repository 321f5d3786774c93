// Makes a screenshot's PNG small: a window of text has a few hundred colors, of which the 256 most
// frequent cover all but one pixel in a thousand. Those become a palette, one byte a pixel; the
// rest takes the nearest of them. Reads what Chromium writes: 8 bits a channel, not interlaced.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const COLORS = 256;

/** The same picture as an indexed PNG. Bytes that are no such PNG are given back as they are. */
export function shrinkPng(bytes) {
  const picture = decode(bytes);
  if (!picture) return bytes;
  const { width, height, pixels } = picture;
  const palette = frequentColors(pixels);
  const index = indexOf(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = index(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const small = Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((color) => channels(color)))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < bytes.length ? small : bytes;
}

/** `{ width, height, pixels }`, a pixel being 0xRRGGBB; undefined for another kind of file. */
function decode(bytes) {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const parts = [];
  let header;
  for (let at = 8; at < bytes.length; ) {
    const size = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + size);
    if (type === 'IHDR') header = data;
    if (type === 'IDAT') parts.push(data);
    at += size + 12;
  }
  if (header?.[8] !== 8 || header[12] !== 0) return undefined;
  const step = { 2: 3, 6: 4 }[header[9]];
  if (!step) return undefined;
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const rows = unfilter(inflateSync(Buffer.concat(parts)), width * step, height, step);
  const pixels = new Uint32Array(width * height);
  for (let i = 0, at = 0; i < pixels.length; i += 1, at += step) {
    pixels[i] = (rows[at] << 16) | (rows[at + 1] << 8) | rows[at + 2];
  }
  return { width, height, pixels };
}

/** Undoes PNG's filters, which write a byte as its difference from those left and above. */
function unfilter(raw, stride, height, step) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * (stride + 1);
    const to = y * stride;
    const filter = raw[from];
    for (let x = 0; x < stride; x += 1) {
      const left = x >= step ? out[to + x - step] : 0;
      const up = y > 0 ? out[to + x - stride] : 0;
      const corner = x >= step && y > 0 ? out[to + x - stride - step] : 0;
      const guesses = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0];
      out[to + x] = raw[from + 1 + x] + guesses[filter];
    }
  }
  return out;
}

/** PNG specification, 9.4. */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function frequentColors(pixels) {
  const counts = new Map();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, COLORS).map(([color]) => color);
}

/** From a color to the place of the nearest one in the palette. */
function indexOf(palette) {
  const known = new Map(palette.map((color, place) => [color, place]));
  const distance = (a, b) => {
    const [x, y] = [channels(a), channels(b)];
    return (x[0] - y[0]) ** 2 + (x[1] - y[1]) ** 2 + (x[2] - y[2]) ** 2;
  };
  return (color) => {
    let place = known.get(color);
    if (place !== undefined) return place;
    place = 0;
    for (let i = 1; i < palette.length; i += 1) {
      if (distance(palette[i], color) < distance(palette[place], color)) place = i;
    }
    known.set(color, place);
    return place;
  };
}

function channels(color) {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function chunk(type, data) {
  const out = Buffer.alloc(data.length + 12);
  out.writeUInt32BE(data.length, 0);
  out.write(type, 4, 'latin1');
  data.copy(out, 8);
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8);
  return out;
}
