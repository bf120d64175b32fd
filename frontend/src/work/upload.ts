/** Sends a file in parts, each from where the parts before end, and goes on after a break. */
export interface FileToSend {
  returnType: string
  publisher: string
  period: string
  file: File
}

interface Upload {
  id: string
  offset: number
  submission: number | null
}

const PART = 4 << 20
const TRIES = 5

/** @returns the number of the submission */
export async function sendFile(
  { file, ...which }: FileToSend,
  formToken: string,
  progress: (share: number) => void,
  pause: (tries: number) => Promise<void> = tries => new Promise(resolve => setTimeout(resolve, 1000 * 2 ** tries)),
): Promise<number> {
  const headers = { 'X-Form-Token': formToken }
  let upload = await answered(
    await fetch('/api/v1/uploads', {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...which, fileName: file.name, bytes: file.size }),
    }),
  )
  for (let tries = 0; upload.submission === null;) {
    progress(upload.offset / file.size)
    try {
      const answer = await fetch(`/api/v1/uploads/${upload.id}`, {
        method: 'PATCH',
        headers: {
          ...headers,
          'Content-Type': 'application/offset+octet-stream',
          'Upload-Offset': String(upload.offset),
        },
        body: file.slice(upload.offset, upload.offset + PART),
      })
      upload = answer.status === 409 ? await find(upload.id) : await answered(answer)
      tries = 0
    } catch (failure) {
      if (!(failure instanceof TypeError) || ++tries > TRIES) throw failure
      await pause(tries)
      upload = await find(upload.id).catch(() => upload)
    }
  }
  progress(1)
  return upload.submission
}

async function find(id: string): Promise<Upload> {
  return answered(await fetch(`/api/v1/uploads/${id}`))
}

async function answered(response: Response): Promise<Upload> {
  const body = (await response.json()) as Upload & { detail?: string }
  if (!response.ok) throw new Error(body.detail ?? 'The file could not be sent.')
  return body
}
