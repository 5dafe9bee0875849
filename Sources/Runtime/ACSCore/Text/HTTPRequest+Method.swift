// SPDX-License-Identifier: MIT

import HTTPTypes

extension HTTPRequest.Method {
    /// The transport's name of a method.
    init(_ method: HTTPMethod) {
        switch method {
        case .get: self = .get
        case .head: self = .head
        case .put: self = .put
        case .post: self = .post
        case .patch: self = .patch
        case .delete: self = .delete
        }
    }
}
