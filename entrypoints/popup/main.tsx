import { mount } from '../../components/mount.tsx'
import { Popup } from './popup.tsx'
import './popup.css'

mount(<Popup />)
