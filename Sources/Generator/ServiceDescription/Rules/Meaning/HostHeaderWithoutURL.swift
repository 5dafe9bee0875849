// SPDX-License-Identifier: MIT

/// `host-header` belongs to a request whose URL the caller gives.
struct HostHeaderWithoutURL: Rule {
    static let id = "host-header-without-url"
    static let checkedBy = RuleChecker.decoder
    var message: String { "`host-header` is for a whole URL, as in `GET {recordingLocation}`; this path has the host" }
}
