/** Text as few bytes, and back. Streams of the platform: browsers and Node have them alike. */

export interface Packed {
  /** 'plain' where the platform can't compress (Firefox before 113). */
  kind: 'gzip' | 'plain';
  data: ArrayBuffer;
}

/** The bytes of `bytes` sent through a stream. */
const through = (bytes: BufferSource, stream: ReadableWritablePair<BufferSource, BufferSource>): Response =>
  new Response(
    new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>),
  );

export async function pack(text: string, canCompress = 'CompressionStream' in globalThis): Promise<Packed> {
  const bytes = new TextEncoder().encode(text);
  if (!canCompress) return { kind: 'plain', data: bytes.buffer };
  return { kind: 'gzip', data: await through(bytes, new CompressionStream('gzip')).arrayBuffer() };
}

export async function unpack({ kind, data }: Packed): Promise<string> {
  if (kind === 'plain') return new TextDecoder().decode(data);
  return through(data, new DecompressionStream('gzip')).text();
}
