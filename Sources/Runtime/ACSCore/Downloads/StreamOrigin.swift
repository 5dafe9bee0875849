// SPDX-License-Identifier: MIT

import HTTPTypes

/// The part of a resource that a download reads, so that it can resume at another position of the same resource.
struct StreamOrigin: Sendable {
    /// The position of the first byte.
    let first: UInt64
    /// The position of the last requested byte; `nil` for the end of the resource.
    let last: UInt64?
    /// The size of the resource, or `nil` if the service does not say.
    let total: UInt64?
    let etag: String?

    /// The number of bytes from the first one on, or `nil` if the service does not say.
    var length: UInt64? { (last.map { $0 + 1 } ?? total).map { $0 - first } }

    /// Reads the head of a download's first response.
    ///
    /// - Returns: `nil` if the response does not say which bytes it contains.
    init?(_ head: ResponseHead) {
        etag = head["etag"]
        guard head.status == 206 else {
            first = 0
            last = nil
            total = head["content-length"].flatMap { UInt64($0) }
            return
        }
        guard let range = head["content-range"].flatMap(ContentRange.init) else { return nil }
        first = range.first
        last = range.last
        total = range.total
    }

    /// The headers of a request for the bytes after those received.
    func headers(after received: UInt64, in fields: HTTPFields) -> HTTPFields {
        var fields = fields
        fields[.range] = "bytes=\(first + received)-\(last.map { "\($0)" } ?? "")"
        // A weak ETag does not identify single bytes.
        if let etag, !etag.hasPrefix("W/") { fields[.ifRange] = etag }
        return fields
    }

    /// The number of bytes of a response that were received before.
    ///
    /// - Returns: `nil` if the response contains other bytes, or those of another version.
    func overlap(of head: ResponseHead, received: UInt64) -> UInt64? {
        guard let other = StreamOrigin(head), other.etag == etag || other.etag == nil else { return nil }
        if let total, let otherTotal = other.total, total != otherTotal { return nil }
        // A service without support for ranges responds from the start.
        guard other.first == first + received || (head.status == 200 && last == nil) else { return nil }
        return first + received - other.first
    }
}
