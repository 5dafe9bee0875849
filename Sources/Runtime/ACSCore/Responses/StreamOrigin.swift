// SPDX-License-Identifier: MIT

import HTTPTypes

/// Where the bytes of a download come from, so that it can go on from another place of the same whole.
struct StreamOrigin: Sendable {
    /// The place of the first byte in the whole.
    let first: UInt64
    /// The place of the last byte that was asked for; nil for the end of the whole.
    let last: UInt64?
    /// The size of the whole, if the service has said it.
    let total: UInt64?
    let etag: String?

    /// How many bytes there are from the first one on; nil where the service has not said it.
    var length: UInt64? { (last.map { $0 + 1 } ?? total).map { $0 - first } }

    /// Reads the head of a download's first answer.
    ///
    /// - Returns: nil where the answer does not say which bytes it carries.
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

    /// Asks for the bytes behind those that have come.
    func headers(behind received: UInt64, in fields: HTTPFields) -> HTTPFields {
        var fields = fields
        fields[.range] = "bytes=\(first + received)-\(last.map { "\($0)" } ?? "")"
        // A weak tag says nothing about single bytes.
        if let etag, !etag.hasPrefix("W/") { fields[.ifRange] = etag }
        return fields
    }

    /// How many bytes of an answer came before already.
    ///
    /// - Returns: nil where the answer carries other bytes, or those of another whole.
    func overlap(of head: ResponseHead, received: UInt64) -> UInt64? {
        guard let other = StreamOrigin(head), other.etag == etag || other.etag == nil else { return nil }
        if let total, let otherTotal = other.total, total != otherTotal { return nil }
        // An answer from the start comes from a service that knows no ranges.
        guard other.first == first + received || (head.status == 200 && last == nil) else { return nil }
        return first + received - other.first
    }
}
