import java.nio.charset.Charset
import java.nio.file.Files

// What no repository holds well: bytes, links, odd names.
def content = new File(basedir, 'content')
def write = { name, bytes -> def file = new File(content, name); file.parentFile.mkdirs(); file.bytes = bytes }
def front = '---\nlastReviewed: 2026-11-01\n---\n\n'
write('windows.md', (front + 'It\u2019s blue. The lotion cures arthritis.\n').getBytes(Charset.forName('windows-1252')))
write('utf16.md', ('\uFEFF' + front + 'The lotion cures arthritis.\n').getBytes('UTF-16LE'))
write('image.md', ([0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13, 0xFF] as byte[]))
write('empty.md', new byte[0])
write('front-matter-only.md', '---\ntitle: A lotion\nlastReviewed: 2026-11-01\n---\n'.bytes)
write('unclosed.md', '---\ntitle: A lotion\n\nThe lotion cures arthritis.\n'.bytes)
write('folder.md/inside.md', (front + 'The lotion cures arthritis.\n').bytes)
new File(basedir, 'outside').mkdirs()
new File(basedir, 'outside/other.md').text = 'The lotion cures arthritis.\n'
if (File.separatorChar == '/') {
    write('line\nbreak.md', (front + 'The lotion cures arthritis.\n').bytes)
    Files.createSymbolicLink(new File(content, 'out').toPath(), new File(basedir, 'outside').toPath())
    Files.createSymbolicLink(new File(content, 'circle').toPath(), content.toPath())
    Files.createSymbolicLink(new File(content, 'gone.md').toPath(), new File(basedir, 'nowhere.md').toPath())
}
return true
