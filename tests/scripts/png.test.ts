import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Pixels, readPng, writePng } from '@/scripts/pictures/png';

function picture(width: number, height: number, colourAt: (x: number, y: number) => number): Pixels {
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rgb.writeUIntBE(colourAt(x, y), (y * width + x) * 3, 3);
  return { width, height, rgb };
}

/** A PNG as browsers write them, each row by another of the five filters. */
function browserPng({ width, height, rgb }: Pixels): Buffer {
  const stride = width * 3;
  const rows: Buffer[] = [];
  const at = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : (rgb[y * stride + x] ?? 0));
  const nearest = (a: number, b: number, c: number): number => {
    const gaps = [a, b, c].map((one) => Math.abs(a + b - c - one));
    return [a, b, c][gaps.indexOf(Math.min(...gaps))] ?? 0;
  };
  for (let y = 0; y < height; y++) {
    const row = Buffer.alloc(stride + 1);
    row[0] = y % 5;
    for (let x = 0; x < stride; x++) {
      const [a, b, c] = [at(x - 3, y), at(x, y - 1), y > 0 ? at(x - 3, y - 1) : 0];
      row[x + 1] = at(x, y) - ([0, a, b, (a + b) >> 1, nearest(a, b, c)][y % 5] ?? 0);
    }
    rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunks = [
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.concat(rows))],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  const parts = chunks.map(([type, content]) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(type), content, Buffer.alloc(4)]);
  });
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

/** The palette and the indices of what `writePng` wrote, as pixels again. */
async function shown(png: Buffer): Promise<Buffer> {
  const { inflateSync } = await import('node:zlib');
  const chunk = (type: string): Buffer => {
    const start = png.indexOf(type, 8, 'latin1');
    return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
  };
  const width = png.readUInt32BE(16);
  const rows = inflateSync(chunk('IDAT'));
  const palette = chunk('PLTE');
  const pixels: Buffer[] = [];
  for (let at = 0; at < rows.length; at++)
    if (at % (width + 1) > 0) pixels.push(palette.subarray((rows[at] ?? 0) * 3, (rows[at] ?? 0) * 3 + 3));
  return Buffer.concat(pixels);
}

describe('pictures', () => {
  it('are read whatever the filter of their rows', () => {
    const pixels = picture(7, 11, (x, y) => (x * 36 * 65536 + y * 23 * 256 + ((x * y) % 251)) & 0xffffff);
    expect(readPng(browserPng(pixels))).toEqual(pixels);
  });

  it('of few colours keep each of them', async () => {
    const pixels = picture(16, 16, (x, y) => (x * 16 + y) * 0x010101);
    expect(await shown(writePng(pixels))).toEqual(pixels.rgb);
  });

  it('of many colours come near each of them', async () => {
    const pixels = picture(64, 64, (x, y) => (x * 4 * 65536 + y * 4 * 256 + 128) & 0xffffff);
    const after = await shown(writePng(pixels));
    const furthest = pixels.rgb.reduce((most, byte, at) => Math.max(most, Math.abs(byte - (after[at] ?? 0))), 0);
    expect(furthest).toBeLessThan(32);
  });

  it('of another kind are refused', () => {
    expect(() => readPng(Buffer.from('GIF89a'))).toThrow('not a PNG');
  });
});
