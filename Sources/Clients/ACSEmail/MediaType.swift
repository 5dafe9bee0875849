// SPDX-License-Identifier: MIT

import SystemPackage

/// The media types of common attachments, as registered with IANA.
enum MediaType {
    /// Returns the media type for a file's name, by its extension, ignoring case.
    static func of(fileName: String) -> String {
        let name = FilePath(fileName).lastComponent
        return name?.extension.flatMap { byExtension[$0.lowercased()] } ?? "application/octet-stream"
    }

    private static let byExtension = [
        "7z": "application/x-7z-compressed",
        "aac": "audio/aac",
        "avi": "video/x-msvideo",
        "bmp": "image/bmp",
        "csv": "text/csv",
        "doc": "application/msword",
        "docm": "application/vnd.ms-word.document.macroenabled.12",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "eml": "message/rfc822",
        "epub": "application/epub+zip",
        "gif": "image/gif",
        "gz": "application/gzip",
        "heic": "image/heic",
        "htm": "text/html",
        "html": "text/html",
        "ico": "image/vnd.microsoft.icon",
        "ics": "text/calendar",
        "jpeg": "image/jpeg",
        "jpg": "image/jpeg",
        "json": "application/json",
        "log": "text/plain",
        "m4a": "audio/mp4",
        "md": "text/markdown",
        "mov": "video/quicktime",
        "mp3": "audio/mpeg",
        "mp4": "video/mp4",
        "mpeg": "video/mpeg",
        "mpg": "video/mpeg",
        "msg": "application/vnd.ms-outlook",
        "odp": "application/vnd.oasis.opendocument.presentation",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odt": "application/vnd.oasis.opendocument.text",
        "ogg": "audio/ogg",
        "pdf": "application/pdf",
        "png": "image/png",
        "ppt": "application/vnd.ms-powerpoint",
        "pptm": "application/vnd.ms-powerpoint.presentation.macroenabled.12",
        "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "rar": "application/vnd.rar",
        "rtf": "application/rtf",
        "svg": "image/svg+xml",
        "tar": "application/x-tar",
        "tif": "image/tiff",
        "tiff": "image/tiff",
        "txt": "text/plain",
        "vcf": "text/vcard",
        "wav": "audio/wav",
        "webm": "video/webm",
        "webp": "image/webp",
        "wma": "audio/x-ms-wma",
        "wmv": "video/x-ms-wmv",
        "xls": "application/vnd.ms-excel",
        "xlsb": "application/vnd.ms-excel.sheet.binary.macroenabled.12",
        "xlsm": "application/vnd.ms-excel.sheet.macroenabled.12",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xml": "application/xml",
        "zip": "application/zip",
    ]
}
